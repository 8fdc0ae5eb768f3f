// Mocha's report for all layers: failures in full, passed tests as one line a suite (or each, with SOURCEMARK_VERBOSE), and the
// counts in a file, for the tool that started mocha.
const fs = require('node:fs');
const { reporters: { Base }, Runner: { constants } } = require('mocha');

module.exports = class Counts extends Base {
  constructor(runner, options) {
    super(runner, options);
    const counts = { passed: 0, failed: 0, skipped: 0, ended: false };
    const { file, each } = options.reporterOptions;
    const tell = (sign, test) => console.log(`  ${sign} ${test.fullTitle()}${test.duration > 100 ? ` (${test.duration} ms)` : ''}`);
    runner.on(constants.EVENT_TEST_PASS, (test) => {
      counts.passed++;
      if (each) tell('✓', test);
    });
    runner.on(constants.EVENT_TEST_PENDING, (test) => {
      counts.skipped++;
      tell('-', test);
    });
    runner.on(constants.EVENT_TEST_FAIL, (test) => {
      counts.failed++;
      tell('✗', test);
    });
    runner.on(constants.EVENT_RUN_END, () => {
      if (counts.failed > 0) Base.list(this.failures);
      fs.writeFileSync(file, JSON.stringify({ ...counts, ended: true }));
    });
  }
};
