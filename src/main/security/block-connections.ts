import type { App } from 'electron';

/**
 * Ways to the network that pass by the request filter: calls between computers (WebRTC), by UDP and
 * by TCP, and connections opened in advance. Must run before the app is ready.
 */
export function blockConnections(app: App): void {
  // No name and no number leads to an address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
