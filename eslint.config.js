import importPlugin from "eslint-plugin-import";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const generated = [
  "node_modules/",
  "build/",
  "public/",
  ".data/",
  "tests/output/",
  "app/platform/database/generated/",
];

const correctness = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-console": "error",
  "no-alert": "error",
  "no-control-regex": "error",
  "no-debugger": "error",
  "no-empty": "error",
  "no-eval": "error",
  "no-fallthrough": "error",
  "no-implicit-coercion": ["error", { boolean: false }],
  "no-irregular-whitespace": "error",
  "no-loss-of-precision": "error",
  "no-new-func": "error",
  "no-param-reassign": "error",
  "no-script-url": "error",
  "no-self-compare": "error",
  "no-unneeded-ternary": "error",
  "no-unsafe-finally": "error",
  "no-useless-escape": "error",
  "no-useless-rename": "error",
  "no-var": "error",
  "no-warning-comments": ["error", { terms: ["todo", "fixme", "hack", "xxx"] }],
  "object-shorthand": "error",
  "prefer-const": "error",
  "no-restricted-properties": [
    "error",
    {
      object: "process",
      property: "env",
      message: "The environment is read once, by env.server.ts.",
    },
  ],
};

const typed = {
  "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/no-misused-promises": [
    "error",
    { checksVoidReturn: { attributes: false, arguments: false } },
  ],
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/no-unnecessary-condition": [
    "error",
    { allowConstantLoopConditions: "only-allowed-literals" },
  ],
  "@typescript-eslint/no-unused-vars": [
    "error",
    { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
  ],
  "@typescript-eslint/only-throw-error": [
    "error",
    {
      allow: [
        { from: "lib", name: "Response" },
        { from: "package", package: "undici-types", name: "Response" },
        { from: "package", package: "@remix-run/server-runtime", name: "TypedResponse" },
      ],
    },
  ],
  "@typescript-eslint/prefer-nullish-coalescing": [
    "error",
    { ignorePrimitives: { string: true, boolean: true } },
  ],
  "@typescript-eslint/restrict-template-expressions": [
    "error",
    { allowNumber: true, allowBoolean: true },
  ],
  "@typescript-eslint/return-await": ["error", "error-handling-correctness-only"],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
};

const imports = {
  "import/first": "error",
  "import/newline-after-import": "error",
  "import/no-cycle": ["error", { ignoreExternal: true }],
  "import/no-default-export": "error",
  "import/no-duplicates": ["error", { "prefer-inline": true }],
  "import/no-extraneous-dependencies": "error",
  "import/no-mutable-exports": "error",
  "import/no-self-import": "error",
  "import/order": [
    "error",
    {
      groups: ["builtin", "external", "internal", ["parent", "sibling", "index"]],
      pathGroups: [{ pattern: "~/**", group: "internal" }],
      "newlines-between": "always",
      alphabetize: { order: "asc", caseInsensitive: true },
    },
  ],
};

export default tseslint.config(
  { ignores: generated },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,js}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { import: importPlugin },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      ...importPlugin.flatConfigs.typescript.settings,
      "import/resolver": { typescript: { project: "tsconfig.json" } },
    },
    rules: { ...correctness, ...typed, ...imports },
  },
  {
    files: ["**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ["app/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: {
      // Tables laid out as cards on a phone lose their meaning to `display`, so they name their roles.
      "jsx-a11y/no-interactive-element-to-noninteractive-role": [
        "error",
        { td: ["cell"], th: ["columnheader", "rowheader"], tr: ["row"] },
      ],
      "jsx-a11y/no-redundant-roles": ["error", { tr: ["row"], table: ["table"], ul: ["list"] }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["app/routes/**", "app/root.tsx", "app/entry.{client,server}.tsx", "*.config.{ts,js}"],
    rules: { "import/no-default-export": "off" },
  },
  {
    files: ["**/env.server.ts", "tests/setup/environment.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["app/platform/launch/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.test.{ts,tsx}", "tests/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
      "import/no-extraneous-dependencies": ["error", { devDependencies: true }],
    },
  },
);
