/** Which five guides do the rules restate, for whom was each written, and where can it be read? docs/guides.md says the same at length. */

const FOLDER = 'https://residencyadvisor.com/resources/low-step-score-strategies';

interface Guide {
  readonly id: 'G1' | 'G2' | 'G3' | 'G4' | 'G5';
  readonly name: string;
  readonly writtenFor: string;
  readonly address: string;
}

export const GUIDES: readonly Guide[] = [
  {
    id: 'G1',
    name: 'San Francisco Bay Area',
    writtenFor: 'any IMG',
    address: `${FOLDER}/img-residency-guide-low-step-score-strategies-bay-area`,
  },
  {
    id: 'G2',
    name: 'Pacific Coast',
    writtenFor: 'US-citizen IMGs',
    address: `${FOLDER}/us-citizen-img-low-step-score-strategies-california-residency`,
  },
  {
    id: 'G3',
    name: 'California Central Valley',
    writtenFor: 'any IMG',
    address: `${FOLDER}/img-residency-guide-california-central-valley-low-scores`,
  },
  {
    id: 'G4',
    name: 'State universities',
    writtenFor: 'non-US-citizen IMGs',
    address: `${FOLDER}/low-step-score-strategies-non-us-citizen-img-residency`,
  },
  {
    id: 'G5',
    name: 'Southern California',
    writtenFor: 'non-US-citizen IMGs',
    address: `${FOLDER}/non-us-citizen-img-low-step-score-socal-residency-guide`,
  },
];
