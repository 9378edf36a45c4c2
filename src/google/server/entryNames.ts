/** Under which names may Google call the add-on besides the functions of cells? Triggers, items of the menu, the sidebar's one question. */

/** Top-level functions that the build writes into the script, beside those of the catalogue. */
export const ENTRIES = [
  'onOpen',
  'onInstall',
  'startHere',
  'findPrograms',
  'scoreMyList',
  'explainThisRow',
  'verifyFirst',
  'seasonPage',
  'planPage',
  'rankList',
  'myStory',
  'mentorPage',
  'recalculateNow',
  'freezeToValues',
  'openHelp',
  'serveSidebar',
] as const;
export type Entry = (typeof ENTRIES)[number];
