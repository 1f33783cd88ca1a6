declare global {
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
