import { EN } from "./common-en.js";
import { ES } from "./common-es.js";
import { FR } from "./common-fr.js";

/**
 * General words: verbs, adjectives, adverbs and nouns that a question on any subject may use ("did they ever manage to
 * open the files"). Where a record has one it helps to rank a little; where none has, nothing is missing. No word
 * that could be a subject by itself belongs here. They count for their other forms too (by stem);
 * forms that share no stem with their verb ("supieron", "took") are listed.
 */
export const COMMON = `${EN} ${FR} ${ES}`;
