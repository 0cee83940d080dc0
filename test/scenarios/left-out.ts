/** Rows of the checklist that no scenario here proves, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  '2.q': 'only a data dictionary knows which MsgTypes there are',
  '14.a': 'only a data dictionary knows which tags there are',
  '14.b': 'only a data dictionary knows which tags a message needs',
  '14.c': 'only a data dictionary knows which tags a message may have',
  '14.e': 'only a data dictionary knows the values of an enumeration',
  '14.f': 'only a data dictionary knows the format of a value',
  '14.g': 'only a data dictionary knows to which section a tag belongs',
  '14.h': 'only a data dictionary tells a tag that comes twice from one of a repeating group',
  '14.i': 'only a data dictionary knows the members of a repeating group',
  '14.j': 'only a data dictionary knows the order inside a repeating group',
  '14.k': 'only a data dictionary tells what is left behind a separator from a field',
  '21': 'repeating groups of none are for a data dictionary to accept',
}
