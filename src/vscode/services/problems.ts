import * as vscode from 'vscode';

/** What is wrong with a file, in words that name the reason. */
export interface Problem {
  readonly message: string;
  readonly severity: vscode.DiagnosticSeverity;
  readonly range?: vscode.Range;
}

/** What is wrong with which file: shown in the Problems panel and as rows of the tree, never as a pop-up. */
export interface Problems {
  /** Replaces what `origin` had to say about a file; `undefined` when it is all right now. */
  report(uri: vscode.Uri, origin: string, problem: Problem | undefined): void;
  /** All that is known to be wrong with a file. */
  of(uri: vscode.Uri): readonly Problem[];
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

const wholeStart = new vscode.Range(0, 0, 0, 0);

export function createProblems(subscriptions: vscode.Disposable[]): Problems {
  const collection = vscode.languages.createDiagnosticCollection('sourcemark');
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const byUri = new Map<string, Map<string, Problem>>();
  subscriptions.push(collection, changed);

  function show(uri: vscode.Uri, problems: ReadonlyMap<string, Problem>): void {
    collection.set(uri, [...problems.values()].map(({ message, severity, range }) => {
      const diagnostic = new vscode.Diagnostic(range ?? wholeStart, message, severity);
      diagnostic.source = 'Sourcemark';
      return diagnostic;
    }));
  }

  return {
    report(uri, origin, problem) {
      const key = uri.toString();
      const problems = byUri.get(key) ?? new Map<string, Problem>();
      if (!problem && !problems.has(origin)) return;
      if (problem?.message === problems.get(origin)?.message && problem) return;
      if (problem) problems.set(origin, problem);
      else problems.delete(origin);
      if (problems.size === 0) byUri.delete(key);
      else byUri.set(key, problems);
      show(uri, problems);
      changed.fire(uri);
    },
    of: (uri) => [...(byUri.get(uri.toString())?.values() ?? [])],
    onDidChange: changed.event,
  };
}
