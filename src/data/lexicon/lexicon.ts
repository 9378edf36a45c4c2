/** Which words does MatchSheet know, and what does each do? By topic, then by language; where two rows differ, the first counts. */
import { CORE } from './core';
import { ANSWERS } from './english/answers';
import { DEMANDS } from './english/demands';
import { FRAME } from './english/frame';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { MIXED } from './mixed';
import { ARABIC } from './more/arabic';
import { BENGALI } from './more/bengali';
import { CRUMBS } from './more/crumbs';
import { EAST_ASIAN } from './more/eastAsian';
import { EUROPEAN } from './more/european';
import { FILIPINO } from './more/filipino';
import { GREEK } from './more/greek';
import { HINDI } from './more/hindi';
import { MALAY } from './more/malay';
import { PERSIAN } from './more/persian';
import { ROMANCE } from './more/romance';
import { RUSSIAN } from './more/russian';
import { SLAVIC } from './more/slavic';
import { SOUTH_INDIAN } from './more/southIndian';
import { TURKISH } from './more/turkish';
import { VIETNAMESE } from './more/vietnamese';
import { MATTERS } from './nouns/matters';
import { MOMENTS } from './nouns/moments';
import { PEOPLE } from './nouns/people';
import { TRAINING } from './nouns/training';
import { PLAIN } from './plain';
import { PORTUGUESE } from './portuguese';
import { SCRIPTS } from './scripts';
import { SPANISH } from './spanish';
import { ATTEMPTS } from './topic/attempts';
import { ECFMG } from './topic/ecfmg';
import { GRADUATION } from './topic/graduation';
import { HEADER } from './topic/header';
import { IMGS } from './topic/imgs';
import { REASON } from './topic/reason';
import { SHARE } from './topic/share';
import { STATUS } from './topic/status';
import { STATUS_ABROAD } from './topic/statusAbroad';
import { STEP } from './topic/step';
import { TRACK } from './topic/track';
import { TYPE } from './topic/type';
import { USCE } from './topic/usce';
import { VISA } from './topic/visa';

export const LEXICON: readonly string[] = [
  ATTEMPTS,
  ECFMG,
  TRACK,
  GRADUATION,
  TYPE,
  USCE,
  IMGS,
  STATUS + STATUS_ABROAD,
  STEP,
  SHARE,
  VISA,
  HEADER,
  REASON,
  CORE,
  // One text each: within it a word may have a role in every column and another in one.
  ANSWERS + DEMANDS + FRAME,
  MATTERS + MOMENTS + PEOPLE + TRAINING,
  PLAIN,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  GERMAN,
  MIXED,
  SCRIPTS,
  HINDI,
  ARABIC,
  PERSIAN,
  TURKISH,
  RUSSIAN,
  EAST_ASIAN,
  FILIPINO,
  VIETNAMESE,
  BENGALI,
  EUROPEAN,
  MALAY,
  CRUMBS,
  ROMANCE,
  SLAVIC,
  GREEK,
  SOUTH_INDIAN,
];
