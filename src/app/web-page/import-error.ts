// What goes wrong with a page in a way that the person who imports it can understand and mend.

/** A problem with the page, told as a sentence: what was expected, what was found, what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}
