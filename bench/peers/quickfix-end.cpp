// QuickFIX as one end of a line:
//
//     quickfix-end acceptor|initiator GROUPS WORK PORT HEARTBTINT STORE DICTIONARY
//
// Speaks as bench/ends/answers.ts says. STORE is `memory`, or the folder of its FileStore, which writes without a flush
// to the disk; DICTIONARY is FIX44.xml, by which all that comes is validated, or `none`.
#include <quickfix/Session.h>
#include <quickfix/ThreadedSocketAcceptor.h>
#include <quickfix/ThreadedSocketInitiator.h>

#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

#include "quickfix-settings.h"
#include "quickfix-traffic.h"

namespace {

void waitForLogons(const Traffic& traffic, int sessions) {
  for (int tries = 0; traffic.loggedOn < sessions; ++tries) {
    if (tries == 60000) throw std::runtime_error("expected every session logged on within a minute");
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

// Sent and received so far.
long messages(const Sessions& sessions) {
  long sum = 0;
  for (const FIX::SessionID& id : sessions) {
    FIX::Session* session = FIX::Session::lookupSession(id);
    sum += session->getExpectedSenderNum() + session->getExpectedTargetNum() - 2;
  }
  return sum;
}

void answerLines(Traffic& traffic, const Groups& groups) {
  std::string command, group;
  std::cout.precision(17);
  for (long count; std::cin >> command >> group >> count;) {
    const Sessions& sessions = groups.at(group);
    if (command == "messages") {
      std::cout << "{\"messages\":" << messages(sessions) << "}" << std::endl;
      continue;
    }
    const double from = nowMicros(), before = cpuMicros();
    long window = 1;
    if (command == "receive")
      traffic.receive(count);
    else if (command == "send")
      send(sessions, count);
    else if (command == "ping" || (command == "echo" && std::cin >> window))
      traffic.echo(sessions, count, window, command == "ping");
    else
      throw std::runtime_error("no command " + command);
    std::cout << "{\"from\":" << from << ",\"at\":" << nowMicros() << ",\"cpu\":" << cpuMicros() - before;
    if (command == "ping") {
      std::cout << ",\"times\":[";
      for (std::size_t n = 0; n < traffic.times.size(); ++n) std::cout << (n > 0 ? "," : "") << traffic.times[n];
      std::cout << "]";
    }
    std::cout << "}" << std::endl;
  }
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 8) {
    std::cerr << "expected acceptor|initiator GROUPS WORK PORT HEARTBTINT STORE DICTIONARY\n";
    return 2;
  }
  const std::string role = argv[1], store = argv[6];
  const bool accepts = role == "acceptor";
  const std::string port = accepts ? std::to_string(freePort()) : argv[4];
  Groups groups;
  std::istringstream text(settingsText(role, port, argv[5], store, argv[7], argv[2], groups));
  FIX::SessionSettings settings(text);
  const std::unique_ptr<FIX::MessageStoreFactory> stores = storesOf(store, settings);
  Traffic traffic(accepts && std::string(argv[3]) == "answer");
  const double began = nowMicros();
  if (accepts) {
    FIX::ThreadedSocketAcceptor acceptor(traffic, *stores, settings);
    acceptor.start();
    std::cout << "{\"port\":" << port << "}" << std::endl;
    answerLines(traffic, groups);
    acceptor.stop(true);
  } else {
    FIX::ThreadedSocketInitiator initiator(traffic, *stores, settings);
    initiator.start();
    waitForLogons(traffic, settings.size());
    std::cout.precision(17);
    std::cout << "{\"from\":" << began << ",\"at\":" << nowMicros() << "}" << std::endl;
    answerLines(traffic, groups);
    initiator.stop(true);
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "QuickFIX refused: " << error.what() << "\n";
  return 1;
}
