/** How does the sidebar's page become one file? Script and style are written into it: nothing is fetched. */
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const PAGE = 'src/wizard/page';

export async function buildSidebar(out: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`${PAGE}/main.tsx`, `${PAGE}/sidebar.css`],
    outdir: out,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const text = (suffix: string): string => outputFiles.find((file) => file.path.endsWith(suffix))?.text.trim() ?? '';
  const page = await readFile(`${PAGE}/Sidebar.html`, 'utf8');
  // A closing tag inside the script's own texts would end it.
  const script = text('main.js').replace(/<\/(script)/gi, '<\\/$1');
  const whole = page.replace('/*STYLE*/', () => text('.css')).replace('/*SCRIPT*/', () => script);
  await writeFile(`${out}/Sidebar.html`, whole);
}
