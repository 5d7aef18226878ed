/** What a page loads to search: the catalogue and the search. */
export { buildIndex, search } from "@yorisoi/rules/disease";
export { diseases } from "@yorisoi/rules/disease/catalogue";
