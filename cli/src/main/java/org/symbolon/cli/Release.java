package org.symbolon.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, as the manifest of its jar names it. */
final class Release implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Release.class.getPackage().getImplementationVersion();
    return new String[] {"symbolon " + (version == null ? "(not packaged)" : version)};
  }
}
