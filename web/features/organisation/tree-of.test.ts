import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../shared/organisation/organisation.ts';
import { treeOf } from './tree-of.ts';

const unit = (organisationId: string, parentId?: string): Organisation => ({
  organisationId,
  ...(parentId ? { parentId } : {}),
  kind: 'unit',
  name: { vi: organisationId },
});

describe('the tree of organisations', () => {
  it('keeps a department visible to someone who may not read the province above it', () => {
    const trees = treeOf([unit('so-b', 'tinh'), unit('so-a', 'tinh'), unit('phong', 'so-a')]);
    expect(trees.map(({ organisation }) => organisation.organisationId)).toEqual(['so-a', 'so-b']);
    expect(trees[0]?.below[0]?.organisation.organisationId).toBe('phong');
  });
});
