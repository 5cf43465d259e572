import { readContent } from "../../../src/content/load.js";
import { createSearch } from "../../../src/core/search/search.js";

/** The reviewed content, and one search over it for all tests of a file. */
export const { content } = readContent();
export const search = createSearch(content);
