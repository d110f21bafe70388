'use strict';

const { projects } = require('../../jest.config.cjs');

const integration = projects.find(({ displayName }) => displayName === 'integration');

/** Records histories instead of testing: `npm run histories`. */
module.exports = {
  ...integration,
  displayName: 'histories',
  testMatch: ['<rootDir>/test/replay/record-histories.ts'],
};
