// Where does a short message of the script appear? At the bottom, for as long as it takes to read.
const SHOWN_MS = 5000;

export function toast(message: string, title: string): void {
  const place = document.getElementById('toasts');
  if (place === null) return;
  const shown = document.createElement('p');
  shown.textContent = title === '' ? message : `${title}: ${message}`;
  place.append(shown);
  setTimeout(() => shown.remove(), SHOWN_MS);
}
