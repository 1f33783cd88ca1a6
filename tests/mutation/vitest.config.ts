import { defineConfig } from 'vitest/config';

// The unit tests by themselves: what Kit and Paraglide compile is not in the four rooms.
export default defineConfig({
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    isolate: false
  }
});
