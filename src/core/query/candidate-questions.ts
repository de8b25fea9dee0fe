// Candidate questions: whole questions made from an article's own sentences, each with the sentence that should
// answer it. They are made by few and strict transformations (question-forms.ts); whether the article answers
// them is for asking to show. Made one at a time, since an article may be long.

import type { Article } from "../article/article.ts";
import { plainText } from "../article/markup.ts";
import type { Paragraph } from "../article/paragraphs.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Span } from "../text/span.ts";
import type { Suggestion } from "./autocomplete.ts";
import { askAbout, longestSuggestion } from "./question-forms.ts";

/** Of so many sentences of a paragraph questions are made at once. */
const mostAtOnce = 20;

/** More of a sentence is not looked at, in UTF-16 units: as it is shown, and as it is written, with its marks. */
const longestSentence = 400;
const longestWritten = 4_000;

/**
 * Makes questions of an article, those of headings that ask first.
 *
 * @param lexicon - tells the verb of a past tense, and persons from other things; without it fewer are made
 * @returns a question, or undefined for a stretch of which none is made; no question comes twice
 */
export function* makeCandidateQuestions(
  article: Article,
  lexicon?: Lexicon,
): Generator<Suggestion | undefined, undefined> {
  const known = new Set<string>();
  const isNew = ({ question }: Suggestion): boolean => {
    const key = question.toLowerCase();
    return !known.has(key) && known.add(key) !== undefined;
  };
  yield* listAskedHeadings(article).filter(isNew);
  for (const paragraph of article.paragraphs) {
    const { sentences } = paragraph;
    // A file may be one paragraph: what is done at once has to be little.
    for (let at = 0; at < Math.max(1, sentences.length); at += mostAtOnce) {
      const some = { ...paragraph, sentences: sentences.slice(at, at + mostAtOnce) };
      const made = askOfParagraph(article, some, lexicon).filter(isNew);
      if (made.length === 0) yield undefined;
      else yield* made;
    }
  }
  return undefined;
}

/**
 * Makes the question of a place again.
 *
 * @param span - of a candidate
 * @returns undefined when none is made of it
 */
export function findCandidateQuestion(
  article: Article,
  span: Span,
  lexicon?: Lexicon,
): string | undefined {
  const paragraph = article.paragraphs.find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const isPlace = ({ start, end }: Span): boolean => start === span.start && end === span.end;
  if (paragraph === undefined) return undefined;
  // Of an article that is one paragraph, or all headings, only the place itself is made a question of.
  const sentences = paragraph.sentences.filter(isPlace);
  const [made] = askOfParagraph(article, { ...paragraph, sentences }, lexicon);
  if (made !== undefined || !isPlace(paragraph)) return made?.question;
  const { section } = paragraph;
  const isFirst = article.paragraphs.find((each) => each.section === section) === paragraph;
  if (section === undefined || !isFirst) return undefined;
  return listAskedHeadings({ ...article, sections: [section], paragraphs: [paragraph] })[0]
    ?.question;
}

/** A heading that asks is answered by the first paragraph below it. */
function listAskedHeadings({ text, markup, sections, paragraphs }: Article): readonly Suggestion[] {
  const first = new Map(paragraphs.toReversed().map((each) => [each.section, each]));
  return sections.flatMap((section) => {
    const question = plainText(text, markup, section);
    const answer = first.get(section);
    const isAsked = question.endsWith("?") && question.length <= longestSuggestion;
    return isAsked && answer !== undefined
      ? [{ start: answer.start, end: answer.end, question }]
      : [];
  });
}

function askOfParagraph(
  { text, markup }: Article,
  { kind, sentences }: Paragraph,
  lexicon: Lexicon | undefined,
): readonly Suggestion[] {
  if (kind === "code" || kind === "heading") return [];
  return sentences.flatMap(({ start, end }) => {
    const written = { start, end: Math.min(end, start + longestWritten) };
    const sentence = plainText(text, markup, written).slice(0, longestSentence);
    const question = askAbout(sentence, lexicon);
    return question === undefined ? [] : [{ start, end, question }];
  });
}
