import type { PackageFiles } from './package-files.ts';
import type { Resource } from './read-manifest.ts';
import type { Placed } from './read-test.ts';

/** What tests and manifests say of the files of a package. */
export interface PackageOrder {
  addTest(path: string, placed: readonly Placed[]): void;
  addManifest(path: string, resources: readonly Resource[]): void;
  /** The file's place: as the tests have it, then as the manifests list it, then all others. */
  placeOf(path: string): number;
  about(path: string): Pick<Resource, 'topic' | 'difficulty' | 'source'>;
  /** Listed files that are not there. */
  missing(): readonly Resource[];
}

const listed = 1_000_000;

/** Puts together what the tests and manifests of a package say. */
export function packageOrder(files: PackageFiles): PackageOrder {
  const places = new Map<string, number>();
  const sections = new Map<string, string>();
  const resources = new Map<string, Resource>();
  const missing: Resource[] = [];
  return {
    addTest(path, placed) {
      for (const { href, section } of placed)
        for (const file of files.at(path, href).slice(0, 1)) {
          const before = places.get(file.path) ?? listed;
          if (before >= listed) places.set(file.path, places.size);
          if (section && !sections.has(file.path)) sections.set(file.path, section);
        }
    },
    addManifest(path, all) {
      for (const resource of all) {
        const [file] = files.at(path, resource.href);
        if (!file) missing.push(resource);
        else {
          if (!places.has(file.path)) places.set(file.path, listed + places.size);
          resources.set(file.path, resource);
        }
      }
    },
    placeOf: (path) => places.get(path) ?? 2 * listed,
    about(path) {
      const { topic, difficulty, source } = resources.get(path) ?? {};
      const said = sections.get(path) ?? topic;
      return {
        ...(said ? { topic: said } : {}),
        ...(difficulty ? { difficulty } : {}),
        ...(source ? { source } : {}),
      };
    },
    missing: () => missing,
  };
}
