/** All table tests of the language in one file, for npm run mutants: a file is loaded anew for each mutant. */
import './typed.test';
import './statements.test';
import './scope.test';
import './amounts.test';
import './leftOver.test';
import './grammar.test';
import './speakers.test';
import './sentences.test';
import './someCells';
import './lexicon.test';
