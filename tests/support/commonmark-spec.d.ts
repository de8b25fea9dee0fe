// The package has no types of its own.

declare module "commonmark-spec" {
  /** The specification, with its examples between lines of 32 backticks. */
  export const text: string;
}
