// Boilerplate: lines that pages leave around an article, and lines that only look like them.

import { expect, test } from "vitest";
import { isBoilerplate } from "../../../src/core/language/english/boilerplate.ts";

test.each([
  "Advertisement",
  "ADVERTISEMENT",
  "Read more",
  "Read more: Ferry prices rise",
  "Share this article",
  "To watch on video",
  "Related articles",
  "Sign up for our newsletter",
  "By Ann Example",
  "By Ann Example and Bo Test",
  "Published 3 May 2024, 10:15",
  "May 3, 2024",
  "Updated 2024-05-03",
  "Photo: City archive",
  "Image credit: Ann Example",
  "Photo by Bo Test",
  "© City archive",
  "12 comments",
  "5 min read",
])("%s is boilerplate", (line) => {
  expect(isBoilerplate(line)).toBe(true);
});

test.each([
  "Share prices fell by a tenth.",
  "By noon all trade had stopped.",
  "By car",
  "May is warm.",
  "Photo shops did well.",
  "Saturday: 9:00 to 18:00",
  "The video shows a pier.",
  "More boats came in May.",
  "Read more books.",
  "In May 2024 it rained.",
  "Comments were made.",
])("%s is not", (line) => {
  expect(isBoilerplate(line)).toBe(false);
});
