import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { asBucket } from './as-bucket.ts';
import type { Pages } from './pages.ts';

/** Asked for anew every time, as the pages are: an old one would keep an old page alive. */
const serviceWorker = 'service-worker.js';

/**
 * Puts the built pages into their bucket. Assets carry their hash in the name: they are kept for
 * ever by browsers, and here for pages that were opened before this deployment.
 */
export class PageFiles extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { pages: Pages; folder: string; signInSettings: object },
  ) {
    super(scope, id);
    const { pages, folder, signInSettings } = props;
    const destinationBucket = asBucket(pages.bucket);
    const assets = new BucketDeployment(this, 'Assets', {
      destinationBucket,
      sources: [Source.asset(folder, { exclude: ['**/index.html', '**/*.gz', serviceWorker] })],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
      prune: false,
    });
    const entries = new BucketDeployment(this, 'Entries', {
      destinationBucket,
      distribution: pages.distribution,
      sources: [
        Source.asset(folder, { exclude: ['assets/**'] }),
        Source.jsonData('sign-in-settings.json', signInSettings),
      ],
      cacheControl: [CacheControl.noCache()],
      prune: false,
    });
    // A page must never arrive before what it loads.
    entries.node.addDependency(assets);
  }
}
