declare global {
  /** The languages of the site, put in by the build: see tests/support/languages.js. */
  const LANGUAGES: readonly {
    /** BCP 47. */
    readonly code: string;
    /** As it calls itself. */
    readonly name: string;
    readonly dir: 'ltr' | 'rtl';
  }[];

  namespace App {
    interface Error {
      message: string;
    }
  }

  interface Window {
    /** Where a browser has Trusted Types (https://www.w3.org/TR/trusted-types/), which TypeScript does not know yet. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScript?: (text: string) => string }
      ): { createScript: (text: string) => string };
    };
  }
}

export {};
