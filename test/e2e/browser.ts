// How do the tests get a browser? One that comes from the package registry, so that nothing else has to be installed.
import { type Browser, chromium as driver } from 'playwright-core';
import { browserFile } from './browserFile.ts';

const FLAGS = [
  '--remote-debugging-pipe',
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Each page lives for seconds: to make its script fast takes longer than it saves.
  '--js-flags=--no-turbofan',
  // What a script became is kept from its first run, for the next visit; else from the third.
  '--blink-settings=v8CacheOptions=3',
];

/** On Linux the browser comes with the packages; elsewhere the installed Chrome is used, and its absence fails the tests. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await browserFile();
  if (executablePath === undefined) return driver.launch({ channel: 'chrome' });
  return driver.launch({ executablePath, args: FLAGS, ignoreDefaultArgs: true });
}

let shared: Promise<Browser> | undefined;

/** One for all tests of the page: to start it takes longer than most of them. */
export const sharedBrowser = (): Promise<Browser> => {
  shared ??= launchBrowser();
  return shared;
};

export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}
