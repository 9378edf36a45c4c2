// How is a person told something that concerns the whole page? In a line above the grid that can be closed.

/** What was refused is old news as soon as something else is pressed at the top of the page. */
export function closeOnNextPress(): void {
  document.querySelector('.page-header')?.addEventListener(
    'click',
    () => {
      const bar = document.getElementById('trouble');
      if (bar !== null) bar.hidden = true;
    },
    { capture: true },
  );
}

/** Shows the sentence in one of the page's places for them, until it is closed or another takes its place. */
export function banner(place: 'trouble' | 'elsewhere', sentence: string): void {
  const bar = document.getElementById(place);
  if (bar === null) return;
  const words = document.createElement('span');
  words.textContent = sentence;
  const closing = document.createElement('button');
  closing.type = 'button';
  closing.textContent = '×';
  closing.setAttribute('aria-label', 'Close this message');
  closing.addEventListener('click', () => {
    bar.hidden = true;
  });
  bar.replaceChildren(words, closing);
  bar.hidden = false;
}
