internal import ArgumentParser
internal import Diagnostics

/// A program that makes a PDF of a page.
enum PrintEngine: String, CaseIterable, ExpressibleByArgument, Sendable {
  case weasyprint, chromium

  var name: String {
    switch self {
    case .weasyprint: "WeasyPrint"
    case .chromium: "Chromium"
    }
  }

  /// The variable of the environment that names its file.
  var variable: String {
    switch self {
    case .weasyprint: "GIDS_WEASYPRINT"
    case .chromium: "GIDS_CHROMIUM"
    }
  }

  /// What it is called on the machines that have it.
  var fileNames: [String] {
    switch self {
    case .weasyprint: ["weasyprint"]
    case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    }
  }

  /// Where it may stand outside of the folders for programs.
  ///
  /// - Parameter home: The user's folder.
  func otherPlaces(home: String?, dataHome: String?) -> [String] {
    switch self {
    case .weasyprint:
      // Where script/install-weasyprint puts it (XDG Base Directory Specification).
      (dataHome ?? home.map { "\($0)/.local/share" }).map { ["\($0)/gids/weasyprint/bin/weasyprint"] } ?? []
    case .chromium:
      [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      ]
    }
  }

  /// What it is called with to print a page.
  ///
  /// - Parameters:
  ///   - page: The file of the page, which needs no other.
  ///   - pdf: The file to write.
  ///   - profile: A folder for what the engine keeps while it works.
  ///   - isSuperuser: Whether it runs as root.
  func arguments(printing page: String, to pdf: String, profile: String, isSuperuser: Bool) -> [String] {
    switch self {
    case .weasyprint:
      ["--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "--allowed-protocols", "data", page, pdf]
    case .chromium:
      [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
        // The page needs nothing from a network, and what the browser itself would like to have it does not get.
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(profile)", "--no-pdf-header-footer", "--generate-pdf-document-outline",
        "--print-to-pdf=\(pdf)",
      ]
        // The sandbox of Chromium cannot be set up by root; what is printed is a page of gids, whose policy lets no other script run.
        // The address of the file: RFC 8089.
        + (isSuperuser ? ["--no-sandbox"] : []) + ["file://\(page.percentEncodedPath)"]
    }
  }
}
