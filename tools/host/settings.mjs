// Settings of a VS Code window that is there for Sourcemark alone.

/** Nothing opens, moves or looks anything up by itself. */
export const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never',
};

/** For tests: the same picture every time, and no waiting. */
export const STEADY = {
  ...QUIET,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'window.autoDetectColorScheme': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
};
