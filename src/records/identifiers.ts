/** An ORCID iD, bare or in an address (ORCID, "Structure of the ORCID Identifier"). */
const ORCID = /(?<![\dX-])(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])(?![\dX-])/i;

/** A ROR ID, bare or in an address: a zero, six characters of Crockford's base 32, two digits. */
const ROR = /(?:^|ror\.org\/)(0[a-hj-km-np-tv-z\d]{6})(\d{2})\/?$/i;

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** The address of an ORCID iD; `undefined` for anything else and if the check digit is wrong. */
export function orcidAddress(written: string | undefined): string | undefined {
  const groups = ORCID.exec(written ?? '')?.slice(1);
  if (!groups) return undefined;
  const digits = groups.join('').toUpperCase();
  // ISO/IEC 7064, MOD 11-2
  const sum = [...digits.slice(0, 15)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  if (digits[15] !== (check === 10 ? 'X' : String(check))) return undefined;
  return `https://orcid.org/${groups.join('-').toUpperCase()}`;
}

/** The address of a ROR ID; `undefined` for anything else and if the check digits are wrong. */
export function rorAddress(written: string | undefined): string | undefined {
  const [, name, digits] = ROR.exec(written?.trim().toLowerCase() ?? '') ?? [];
  if (!name || !digits) return undefined;
  // ISO/IEC 7064, MOD 97-10
  const number = [...name].reduce((total, character) => total * 32 + CROCKFORD.indexOf(character), 0);
  return 98 - ((number * 100) % 97) === Number(digits) ? `https://ror.org/${name}${digits}` : undefined;
}
