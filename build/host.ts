// How is the page of the local workbook built?
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** From the root of the project. */
export const HOST = 'dist/host';
const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildHost(): Promise<void> {
  const out = `${root}${HOST}`;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: { page: `${root}host/page/main.ts` },
    outdir: out,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    loader: { '.ttf': 'dataurl' },
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  // Runs inside the sidebar's frame, before its page.
  await build({
    entryPoints: [`${root}host/frame/frame.ts`],
    outfile: `${out}/frame.js`,
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'favicon.svg']) await cp(`${root}host/page/${file}`, `${out}/${file}`);
}
