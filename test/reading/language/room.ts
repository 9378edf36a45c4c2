/**
 * All table tests of the language in one file, for npm run mutants: a file is loaded anew for each mutant. The vocabulary is opened by
 * whichever test comes first, and a break of the opening is tried on that one alone: so a whole table of sentences comes first.
 */
import './lexicon.test';
import './typed.test';
import './statements.test';
import './scope.test';
import './amounts.test';
import './leftOver.test';
import './grammar.test';
import './speakers.test';
import './counted.test';
import './kept.test';
import './shelves.test';
import './secondOpinion.test';
import './joinedWords.test';
import './sureness.test';
import './sentences.test';
import './someCells';
