/** What does the menu Extensions ▸ MatchSheet hold, and what does each item open? */

/** Panes of the sidebar by the function that opens them. */
export const PANES = {
  startHere: 'start',
  findPrograms: 'find',
  scoreMyList: 'score',
  explainThisRow: 'explain',
  verifyFirst: 'verify',
  seasonPage: 'season',
  planPage: 'plan',
  rankList: 'rank',
  myStory: 'story',
  mentorPage: 'mentor',
  recalculateNow: 'recalculate',
  freezeToValues: 'values',
  openHelp: 'help',
} as const;

/** Runs in AuthMode NONE where the add-on is installed but not used in the file yet, so it may touch nothing but the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Start here', 'startHere')
    .addItem('Find programs', 'findPrograms')
    .addItem('Score my list', 'scoreMyList')
    .addItem('Explain this row', 'explainThisRow')
    .addItem('What to verify next', 'verifyFirst')
    .addItem('Season', 'seasonPage')
    .addItem('Plan', 'planPage')
    .addItem('My rank list', 'rankList')
    .addItem('My statement', 'myStory')
    .addItem('For my mentor', 'mentorPage')
    .addSeparator()
    .addItem('Recalculate', 'recalculateNow')
    .addItem('Freeze to values', 'freezeToValues')
    .addSeparator()
    .addItem('Help', 'openHelp')
    .addToUi();
}

/** The page is one file without scriptlets; the pane it opens on is written into its root element. */
export function openSidebar(pane: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent().replace('data-pane="start"', `data-pane="${pane}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('MatchSheet'));
}
