// Which browser do the tests start? On Linux one that comes with the packages and is unpacked once; elsewhere the installed Chrome.

/** Its file, unpacked; undefined where Chrome is installed instead. */
export async function browserFile(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks the system libraries it needs only where it believes to run on this platform.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
