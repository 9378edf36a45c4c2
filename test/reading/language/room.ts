/** All table tests of the language in one file, for npm run mutants: a file is loaded anew for each mutant. */
import './grammar.test';
import './lexicon.test';
import './speakers.test';
