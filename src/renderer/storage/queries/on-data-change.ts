import Dexie from 'dexie';

/**
 * Calls back after every transaction that wrote something, until the returned function is called.
 * What was written is not said: whoever needs it reads it.
 */
export function onDataChange(callBack: () => void): () => void {
  const listener = () => callBack();
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
