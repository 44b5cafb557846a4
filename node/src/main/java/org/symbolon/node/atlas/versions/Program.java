package org.symbolon.node.atlas.versions;

/** The version of this program, as its jar says it. */
final class Program {

  private Program() {}

  static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "0.1.0-SNAPSHOT" : version;
  }
}
