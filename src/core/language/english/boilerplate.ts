// Boilerplate: lines that web pages leave around an English article: buttons, bylines, dates, credits.
// A line is judged alone and whole; that it stands alone is for the caller to know.

/**
 * Tells whether a line is furniture of a page and no part of the article's text.
 *
 * @param line - one line without white space at its ends
 */
export function isBoilerplate(line: string): boolean {
  if (line.length > longestBoilerplate) return false;
  // "By Ann Example | Staff writer" is told by its first part, but "Register | 20 euros" says something.
  const [first = line] = line.split(/ [|·•] /);
  return isFurniture(/\S\s+\S+\s+\S/.test(first) ? first : line);
}

function isFurniture(line: string): boolean {
  const words = line
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, " ")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
  return (
    phrases.has(words) ||
    openings.some((opening) => opening.test(words)) ||
    isByline(line) ||
    isDateline(words) ||
    isCredit(line)
  );
}

/**
 * Tells whether a line that {@link isBoilerplate} takes for furniture could as well head a part of a text: "Register",
 * "Related", "Comments", but not "Advertisement" or "Read more".
 *
 * @param line - one line without white space at its ends
 */
export function couldHead(line: string): boolean {
  return headings.has(line.toLowerCase());
}

const headings: ReadonlySet<string> = new Set(
  "register|login|sign up|subscribe|related|related topics|related content|recommended|trending|latest|latest news|comments|gallery|photo gallery|video|watch|follow|advertising|categories".split(
    "|",
  ),
);

/**
 * Tells whether a line is a date and nothing else, with or without a year: it opens an entry of a diary.
 *
 * @param line - one line without white space at its ends
 */
export function isDate(line: string): boolean {
  return line.length <= longestBoilerplate && dateAlone.test(line.toLowerCase());
}

/** UTF-16 units: what is longer is a sentence. */
const longestBoilerplate = 120;

const phrases: ReadonlySet<string> = new Set(
  [
    "advertisement|advertising|advert|ad|sponsored|sponsored content|promoted|promoted content|story continues below|story continues below advertisement",
    "read more|more|learn more|see more|show more|load more|view more|continue reading|keep reading|read the full story|click here",
    "share|share this|share this article|share this story|share this page|share on facebook|share on twitter|share on x|share via email",
    "tweet|print this page|copy link|copied|like|follow us|follow|comment|comments|leave a comment|view comments|reply",
    "subscribe|subscribe now|sign up|sign up now|sign in|log in|login|register|sign up for our newsletter|subscribe to our newsletter",
    "related|related articles|related stories|related topics|related posts|related content|more stories|more on this story|more from|you may also like|recommended|recommended for you|most read|most popular|trending|trending now|top stories|latest|latest news|editors' picks",
    "skip to content|skip to main content|skip advertisement|back to top|to the top|close|next|previous|next article|previous article|loading",
    "to watch on video|watch the video|watch|watch now|play video|video|listen to this article|photo gallery|gallery|view gallery|enlarge image|image",
    "accept cookies|accept all|cookie settings|all rights reserved|download the app",
  ].flatMap((group) => group.split("|")),
);

const openings: readonly RegExp[] = [
  /^(?:read more|read also|see also|also read|more on this|watch|related|listen|recommended)\s?:/,
  /^(?:sign up|subscribe) (?:for|to) (?:our|the) /,
  /^(?:share|follow us|follow me) (?:this|on) /,
  /^(?:copyright|©|\(c\)) /,
  /^\d+ (?:comments?|shares?|likes?|views?|min(?:ute)?s?(?: read)?)$/,
  /^source site\b/,
  /^(?:filed under|tags|tagged|topics|categories|category)\s?:/,
];

/** "By Ann Example", "By Ann Example and Bo Test, Harbour News"; but "Written by Ann." is a sentence. */
function isByline(line: string): boolean {
  if (/^\w+ by .*\.$/i.test(line)) return false;
  return (
    /^(?:by|written by|reported by|edited by|reporting by|text by|words by|BY)\s?:? \p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:and |& |for )?\p{Lu}[\p{L}\p{M}.'’-]*){1,7}\.?$/iu.test(
      line,
    ) && /^\p{L}+(?: by)?\s?:? \p{Lu}[^.!?]*\.?$/u.test(line)
  );
}

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const date = `${day}(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const time = "(?:,? ?(?:at |- |– |\\| )?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?";
const dateline = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|date|on)(?: on| at)?:? )?${date}${time}$`,
);
const dateAlone = new RegExp(
  `^(?:${date}|${day}(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)):?$`,
);
const updated = /^(?:published|posted|updated|last updated|last modified):? .{0,60}\d/;

/** "Published 3 May 2024, 10:15", "May 3, 2024". */
function isDateline(words: string): boolean {
  return /\d/.test(words) && (dateline.test(words) || updated.test(words));
}

/** "Photo: City archive", "Image credit: Ann Example", "© City archive". */
function isCredit(line: string): boolean {
  return (
    /^(?:photos?|photograph|pictures?|images?|illustration|credits?|source|courtesy)(?: (?:credits?|source|by|courtesy(?: of)?|illustration|caption))? ?[:/©|–—]/iu.test(
      line,
    ) ||
    /^(?:photo(?:graph)?s?|image|picture|video|illustration)s? (?:by|courtesy of|from) \p{Lu}/iu.test(
      line,
    ) ||
    line.startsWith("©")
  );
}
