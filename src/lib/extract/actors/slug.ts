const PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

/** Lower-case ASCII letters, digits and hyphens: "Côte d’Ivoire" gives `cote-divoire`. Never empty. */
export function slugOf(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}'’.[\]]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'actor';
}
