/**
 * Makes this tab the only one that writes: the newest tab takes the lock from an older one, which
 * is then told. The answer gives the lock back.
 */
export function holdTab(key: string, lost: () => void): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let released = false;
  navigator.locks
    .request(`truong-thi.sitting.${key}`, { steal: true }, () => held)
    .catch(() => {
      if (!released) lost();
    });
  return () => {
    released = true;
    release();
  };
}
