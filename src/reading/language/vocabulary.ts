/** Where does the vocabulary come from? From the rows of data/lexicon; the build puts the packed text in this file's place. */
import { LEXICON } from '../../data/lexicon/lexicon';
import { pack, settle } from './pack';

export const VOCABULARY: string = pack(settle(LEXICON));
