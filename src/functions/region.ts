/** REGION: which state, Californian area and census division is a city in? (G1.place, G3.place, G5.place) */
import { readHeader } from '../reading/headers/programHeader';
import { readPlace } from '../reading/program/place';
import { cellOf, gridOf, textOf, trimmed } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import { showPlace } from '../show/cellText';
import type { Help, Run } from './help';

export const regionHelp: Help = {
  summary: 'State, area of California and census division of a city: "CA; Central Valley; Pacific".',
  parameters: [
    { name: 'city', text: 'The city, or city and state in any form: Fresno, "Fontana, CA 92335".', example: 'C2:C' },
    { name: 'state', text: 'Optional. The state, if it stands in a column of its own.', example: 'D2:D' },
  ],
  returns: 'State; area of California; census division. "not said" where the city alone could be in several states.',
  examples: ['=REGION("Fresno", "CA")', '=REGION(C2:C, D2:D)', '=REGION("Fontana, CA 92335")'],
};

export const runRegion: Run = ([city, state]) => {
  if (city === undefined && state === undefined) return '';
  const states = state === undefined ? null : gridOf(state);
  const cities = states !== null && states.length > 1 ? gridOf(city) : trimmed(gridOf(city));
  if (states !== null && states.length > 1 && states.length !== cities.length) {
    throw new WrongCall(`state must be as high as city: it has ${states.length} rows and city has ${cities.length}`);
  }
  const answers = cities.map((row, at) => {
    if (cellOf(row[0]).is === 'notReady') return ['not ready'];
    const own = textOf(row[0]);
    const stateText = states === null ? textOf(row[1]) : textOf(states.length === 1 ? states[0]?.[0] : states[at]?.[0]);
    if (own === '' && stateText === '') return [''];
    const isHeader =
      at === 0 &&
      cities.length > 1 &&
      ['city', 'location', 'state'].includes(readHeader(own)) &&
      readPlace(own, '').state === null;
    return [isHeader ? 'Region' : showPlace(readPlace(own, stateText))];
  });
  return cities.length === 1 ? answers[0]?.[0] : answers;
};
