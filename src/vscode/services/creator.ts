import type { Settings } from './settings';

/** The name that new annotations are saved under: the setting, else the log-in name, else none. */
export type Creator = () => string | undefined;

export function createCreator(settings: Settings, logInName: () => string | undefined): Creator {
  return () => settings.creator() || logInName() || undefined;
}
