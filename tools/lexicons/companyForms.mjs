import { execFileSync } from 'node:child_process';

/** Legal forms as they stand behind a name: small letters, no dots. */
export function companyForms(python) {
  const dump =
    'import json; from cleanco.termdata import terms_by_type as t, terms_by_country as c; print(json.dumps([*t.values(), *c.values()]))';
  const terms = JSON.parse(
    execFileSync('python3', ['-c', dump], { env: { ...process.env, PYTHONPATH: python }, encoding: 'utf8' }),
  ).flat();
  const plain = terms.map((term) => term.replace(/[.,]/g, '').replace(/\s+/g, ' ').trim().toLowerCase());
  return [...new Set(plain.filter((term) => /^[a-z&/ ]{2,20}$/.test(term) && !term.startsWith('&')))].sort();
}
