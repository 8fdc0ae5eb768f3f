/** How a document is marked up. */
export type DocumentFormat = 'plain' | 'markdown' | 'captions';

/** The format a file's name tells; `plain` for every name it does not know. */
export function formatOf(fileName: string): DocumentFormat {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  switch (extension) {
    case 'md':
    case 'markdown':
      return 'markdown';
    case 'srt':
    case 'vtt':
      return 'captions';
    default:
      return 'plain';
  }
}
