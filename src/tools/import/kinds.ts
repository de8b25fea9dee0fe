// Files that are no web page, and what to do with them: told by the first bytes, or by the content
// type that a server names. The text is a part of a sentence: "page.pdf is a PDF: …".

/**
 * Tells a file of another kind by its first bytes.
 *
 * @returns what it is and what to do, or undefined when it may be a page
 */
export function foreignKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  const marked = marks.find(([mark]) => start.startsWith(mark));
  return (marked ?? beginnings.find(([pattern]) => pattern.test(start)))?.[1];
}

/**
 * Tells a resource of another kind by its content type.
 *
 * @param type - without parameters, in lower case
 * @returns what it is and what to do, or undefined when it may be a page
 */
export function foreignType(type: string): string | undefined {
  if (type === "" || readable.has(type)) return undefined;
  const known = types.find(([pattern]) => pattern.test(type))?.[1];
  return known ?? `of the type ${type}: expected a page (text/html)`;
}

const pdf =
  "a PDF: `pdftotext -layout FILE.pdf article.txt` makes text of it, which the bot reads as it is";
const office =
  "a document: `pandoc -t gfm FILE -o article.md` makes Markdown of .docx, .odt, .epub and .rtf";
const picture = "a picture: expected a page of text";
const feed = "a feed: give the address of one of its articles";
const archive = "a web archive: save the page as “HTML only” in the browser, and import that file";

/** First bytes, as Latin-1. */
const marks: readonly (readonly [string, string])[] = [
  ["%PDF-", pdf],
  ["PK\x03\x04", office],
  ["{\\rtf", office],
  ["\x89PNG", picture],
  ["\xFF\xD8\xFF", picture],
  ["GIF8", picture],
  ["RIFF", picture],
  ["bplist00", archive],
  ["\x1F\x8B", "compressed: unpack it first (gunzip)"],
  [
    "\xD0\xCF\x11\xE0",
    "an old Office file: save it as .docx, then `pandoc -t gfm FILE -o article.md`",
  ],
];

/** How a text begins. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^(?:From: <Saved by|MIME-Version: )/i, archive],
  [/^(?:\xEF\xBB\xBF)?\s{0,99}<(?:\?xml[^>]{0,200}>\s{0,99}<)?(?:rss|feed)[\s>]/i, feed],
];

/** Types whose content is looked at before anything is said. */
const readable: ReadonlySet<string> = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/xml",
  "application/xml",
  "application/octet-stream",
]);

const types: readonly (readonly [RegExp, string])[] = [
  [/^application\/pdf$/, pdf],
  [/officedocument|opendocument|msword|epub|rtf/, office],
  [/^image\//, picture],
  [/^application\/(?:rss|atom)\+xml$/, feed],
  [/^text\/(?:x-)?markdown$/, "Markdown already: save it, and give the file to the bot as it is"],
  [/^(?:multipart\/related|message\/rfc822)$/, archive],
];
