// swift-tools-version: 6.2
import PackageDescription

// The targets of ARCHITECTURE.md, lowest first. Arrows point one way: a target imports only targets above it in this list.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The readers of generated sites read thousands of them in the mutation proof, which has to end within minutes also where all else is built
// for debugging.
let optimised = settings + [.unsafeFlags(["-O"])]

let package = Package(
  name: "gids",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "gids", targets: ["gids"]),
    .library(name: "GidsCommand", targets: ["GidsCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // Without its traits, which bring Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .target(name: "Workers", swiftSettings: settings),
    .target(name: "BuildCache", dependencies: ["CXXHash"], swiftSettings: settings),
    .target(name: "CTextMemory", dependencies: ["CCmark"]),
    .target(name: "CommonMark", dependencies: ["CCmark", "CTextMemory"], swiftSettings: settings),
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: settings),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "Manuscript", dependencies: ["Diagnostics", "Workers", "YAML"], swiftSettings: settings),
    .target(
      name: "Publication", dependencies: ["BuildCache", "CommonMark", "Diagnostics", "Manuscript", "Workers"],
      swiftSettings: settings),
    .target(
      name: "Rendering",
      dependencies: [
        "BuildCache", "CMessageDigest", "CXXHash", "CommonMark", "Diagnostics", "Publication", "Workers",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings),
    .target(name: "CRename"),
    .target(name: "OutputFolder", dependencies: ["CRename", "Workers"], swiftSettings: settings),
    .target(
      name: "GidsCommand",
      dependencies: [
        "BuildCache", "Diagnostics", "Manuscript", "OutputFolder", "Publication", "Rendering", "Workers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        // Where the system brings no module of its own.
        .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: settings),
    .executableTarget(name: "gids", dependencies: ["GidsCommand"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Manuscript", "Publication", "Rendering"],
      path: "Tests/TestSupport", swiftSettings: optimised),
    .testTarget(name: "WorkersTests", dependencies: ["Workers"], swiftSettings: settings),
    .testTarget(name: "BuildCacheTests", dependencies: ["BuildCache"], swiftSettings: settings),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"], swiftSettings: settings),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: settings),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "ManuscriptTests", dependencies: ["Manuscript", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "PublicationTests", dependencies: ["Diagnostics", "Manuscript", "Publication", "TestSupport", "Workers"],
      swiftSettings: settings),
    .testTarget(
      name: "RenderingTests", dependencies: ["CommonMark", "Diagnostics", "Rendering", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "OutputFolderTests", dependencies: ["OutputFolder", "Workers"], swiftSettings: settings),
    .testTarget(
      name: "GidsCommandTests",
      dependencies: ["Diagnostics", "GidsCommand", "Manuscript", "OutputFolder", "TestSupport", "gids"],
      swiftSettings: settings),
    .testTarget(
      name: "MutationTests",
      dependencies: ["Diagnostics", "Manuscript", "Publication", "Rendering", "TestSupport", "YAML"],
      swiftSettings: optimised),
  ]
)
