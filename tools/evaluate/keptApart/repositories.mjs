// Prose whose history is public and which the dev half does not have, each as it was at one commit. Nothing of these texts is kept in the project.
export const REPOSITORIES = [
  { name: 'alphagov/gds-way', commit: '627911c', licence: 'MIT', files: ['*.md', '*.erb'] },
  { name: 'bitcoin/bips', commit: '7fe0b034', licence: 'BSD-2-Clause, CC0-1.0 and others', files: ['*.mediawiki', '*.md'] },
  { name: 'bitcoinbook/bitcoinbook', commit: '6d1c26e1', licence: 'CC-BY-SA-4.0', files: ['*.asciidoc', '*.adoc'] },
  { name: 'google/eng-practices', commit: '3bb3ec2', licence: 'CC-BY-3.0', files: ['*.md'] },
  { name: 'jwiegley/git-from-the-bottom-up', commit: '02d22a0', licence: 'CC-BY-4.0', files: ['*.md'] },
  { name: 'open-guides/og-aws', commit: 'cde0294', licence: 'CC-BY-4.0', files: ['*.md'] },
  { name: 'progit/progit2', commit: '55b541e9', licence: 'CC-BY-NC-SA-3.0', files: ['*.asc'] },
  { name: 'progit/progit2-de', commit: 'e206e7e4', licence: 'CC-BY-NC-SA-3.0', files: ['*.asc'] },
  { name: 'progit/progit2-fr', commit: 'be26909d', licence: 'CC-BY-NC-SA-3.0', files: ['*.asc'] },
  { name: 'progit/progit2-ja', commit: 'bfb44c39', licence: 'CC-BY-NC-SA-3.0', files: ['*.asc'] },
  { name: 'publiccodenet/standard', commit: 'd7c76d3', licence: 'CC0-1.0', files: ['*.md'] },
  { name: 'python/peps', commit: 'ba4deeb79', licence: 'public domain', files: ['*.rst', 'pep-*.txt'] },
  { name: 'standardebooks/charles-dickens_great-expectations', commit: 'd386bda6', licence: 'CC0-1.0', files: ['*.xhtml'] },
  { name: 'standardebooks/mary-shelley_frankenstein', commit: '0e54fe8', licence: 'CC0-1.0', files: ['*.xhtml'] },
  { name: 'swcarpentry/git-novice', commit: '3e9bb3c8', licence: 'CC-BY-4.0', files: ['*.md'] },
  { name: 'swiftlang/swift-book', commit: '29329996', licence: 'Apache-2.0', files: ['*.md', '*.rst'] },
];
