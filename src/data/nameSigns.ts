/** Which signs stand for letters in the lists of schools and places? None here; the build puts those it found in this file's place. */

export const NAME_SIGNS: string = '';
