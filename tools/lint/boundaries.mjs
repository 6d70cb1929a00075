/**
 * What each kind of package may use: other packages of this workspace by their tags, and packages from outside by
 * name. Their tests may use what tests need.
 */
const PACKAGES = [
  { tag: 'type:domain', uses: [], packages: [] },
  { tag: 'type:contract', uses: ['type:domain'], packages: ['zod'] },
  {
    tag: 'type:ui',
    uses: ['type:domain'],
    packages: [
      ...['react', 'react-dom', 'react/*', 'react-dom/*', 'recharts', 'react-aria-components', '@react-aria/*'],
      ...['@internationalized/*', 'lucide-react', 'html-to-image', 'exceljs', '@fontsource-variable/*'],
    ],
  },
  { tag: 'type:migration', uses: [], packages: ['typeorm'] },
  { tag: 'type:e2e', uses: ['scope:shared'] },
];

const APPS = [
  { tags: ['scope:api', 'type:app'], uses: ['scope:shared', 'type:migration'] },
  { tags: ['scope:web', 'type:app'], uses: ['scope:shared', 'type:ui'] },
];

/** The options of @nx/enforce-module-boundaries, for sources or for tests. */
export const boundaries = ({ forTests }) => ({
  enforceBuildableLibDependency: false,
  allow: [],
  // The web loads some packages later than their types, which vanish when it is built.
  checkDynamicDependenciesExceptions: ['.*'],
  depConstraints: [
    ...PACKAGES.map(({ tag, uses, packages }) => ({
      sourceTag: tag,
      onlyDependOnLibsWithTags: uses,
      ...(packages && !forTests && { allowedExternalImports: packages }),
    })),
    ...APPS.map(({ tags, uses }) => ({ allSourceTags: tags, onlyDependOnLibsWithTags: uses })),
  ],
});
