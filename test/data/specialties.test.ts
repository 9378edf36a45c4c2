/** Is a specialty the same one in whichever language a list names it? */
import { describe, expect, it } from 'vitest';
import { isOneSpecialty, specialtyName, specialtyOf } from '../../src/data/specialties';
import { call } from '../../src/functions/call';

const SAID: readonly (readonly [name: string, ...words: string[]])[] = [
  ['internal medicine', 'IM', 'Medicina Interna', 'Clínica médica', 'Médecine interne', 'Innere Medizin', 'Innere'],
  ['family medicine', 'FM', 'Medicina familiar', 'Medicina de Família e Comunidade', 'Médecine de famille', 'Allgemeinmedizin'],
  ['pediatrics', 'Peds', 'Pediatría', 'Pédiatrie', 'Pädiatrie', 'Kinder- und Jugendmedizin'],
  ['psychiatry', 'Psych', 'Psiquiatría', 'Psychiatrie'],
  ['neurology', 'Neuro', 'Neurología', 'Neurologie'],
  ['pathology', 'Path', 'Anatomía patológica', 'Patologia', 'Pathologie'],
  ['general surgery', 'GS', 'Cirugía', 'Cirurgia geral', 'Chirurgie générale', 'Allgemeinchirurgie'],
  ['obstetrics and gynecology', 'OB/GYN', 'Ginecología y obstetricia', 'Gynécologie-obstétrique', 'Frauenheilkunde'],
  ['anesthesiology', 'Anesthesia', 'Anestesiología', 'Anesthésie-réanimation', 'Anästhesiologie'],
];

describe('specialties in several languages', () => {
  it.each(SAID)('%s', (name, ...words) => {
    for (const said of words) {
      expect.soft(specialtyName(said), said).toBe(name);
      expect.soft(isOneSpecialty(said), said).toBe(true);
    }
  });

  it('a year of its own leaves the specialty, and a fellowship is none', () => {
    expect(specialtyName('Medicina Interna (preliminar)')).toBe('internal medicine');
    expect(isOneSpecialty('Cardiología')).toBe(false);
    expect(isOneSpecialty('MI')).toBe(false);
  });

  it('is as closed as in English', () => {
    expect(specialtyOf('Oftalmología')?.class).toBe('closed');
    expect(specialtyOf('Chirurgie')?.class).toBe('surgical');
    expect(specialtyOf('Anestesia')?.class).toBe('challenging');
    expect(specialtyOf('Medicina Interna')).toBeNull();
  });

  it('a list in Spanish is compared with a profile in English', () => {
    const list = [
      ['Programa', 'Especialidad', 'Ciudad', 'Visa'],
      ['Mercy Hospital', 'Medicina Interna', 'Toledo, OH', 'J-1'],
      ['Saint Ann', 'Pediatría', 'Toledo, OH', 'J-1'],
    ];
    const profile = [
      ['Specialties', 'Internal Medicine'],
      ['Visa wanted', 'J-1'],
      ['Work right', 'needs a visa'],
    ];
    const rows = call('LIST_BALANCE', [list, profile]) as unknown[][];
    expect(rows.find(([what]) => what === 'Other specialties')?.[1]).toBe(1);
    expect(rows.find(([what]) => what === 'Specialty: internal medicine')?.[1]).toBe(1);
  });
});
