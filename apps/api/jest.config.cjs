module.exports = require('../../jest.preset.cjs')({
  displayName: 'api',
  rootDir: __dirname,
  setupFiles: ['reflect-metadata'],
  testTimeout: 30_000,
});
