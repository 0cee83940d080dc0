// QuickFIX with its FileStore, as one end of a line:
//
//     quickfix-store acceptor PLACE
//     quickfix-store initiator PLACE PORT
//
// Speaks as bench/store/acceptor.ts and initiator.ts do: says {"port"} or {"ready"}, answers `receive GROUP N` and
// `send GROUP N` by when the first was sent and the last was handled. Sent messages and numbers are written to files of
// FileStore before they leave, without a flush to the disk.
#include <quickfix/Application.h>
#include <quickfix/FileStore.h>
#include <quickfix/Session.h>
#include <quickfix/SessionSettings.h>
#include <quickfix/ThreadedSocketAcceptor.h>
#include <quickfix/ThreadedSocketInitiator.h>
#include <quickfix/fix44/NewOrderSingle.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <iostream>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

// On the clock that process.hrtime reads, too.
double nowMicros() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() / 1e3;
}

double cpuMicros() {
  rusage used;
  getrusage(RUSAGE_SELF, &used);
  return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
}

class End : public FIX::NullApplication {
 public:
  void onLogon(const FIX::SessionID&) override { ++loggedOn; }

  void fromApp(const FIX::Message&, const FIX::SessionID&) throw(FIX::FieldNotFound, FIX::IncorrectDataFormat,
                                                                 FIX::IncorrectTagValue,
                                                                 FIX::UnsupportedMessageType) override {
    if (++handled != awaited) return;
    std::lock_guard<std::mutex> lock(mutex);
    all.notify_all();
  }

  void receive(long count) {
    std::unique_lock<std::mutex> lock(mutex);
    awaited += count;
    all.wait(lock, [this] { return handled >= awaited; });
  }

  std::atomic<int> loggedOn{0};

 private:
  std::atomic<long> handled{0};
  std::atomic<long> awaited{0};
  std::mutex mutex;
  std::condition_variable all;
};

FIX::Message order(long n) {
  char id[16];
  snprintf(id, sizeof id, "ORD-%08ld", n);
  FIX44::NewOrderSingle message(FIX::ClOrdID(id), FIX::Side('1'), FIX::TransactTime(), FIX::OrdType('2'));
  message.set(FIX::Account("ACC-1"));
  message.set(FIX::HandlInst('1'));
  message.set(FIX::Symbol("MSFT"));
  message.set(FIX::OrderQty(100));
  message.set(FIX::Price(189.25));
  message.set(FIX::TimeInForce('0'));
  message.set(FIX::OrderCapacity('A'));
  message.set(FIX::SecurityExchange("XNAS"));
  return message;
}

// One order after another, each session in turn; QuickFIX takes them all at once where the peer is slower.
void send(const std::vector<FIX::SessionID>& sessions, long count) {
  for (long n = 0; n < count; ++n) {
    FIX::Message message = order(n);
    FIX::Session::sendToTarget(message, sessions[n % sessions.size()]);
  }
}

std::vector<std::string> names(const std::string& group) {
  std::vector<std::string> all;
  if (group == "one") return {"ONE0"};
  for (int n = 0; n < 100; ++n) all.push_back("MANY" + std::to_string(n));
  return all;
}

// Free a moment ago.
int freePort() {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (bind(fd, reinterpret_cast<sockaddr*>(&address), size) != 0) throw std::runtime_error("no free port");
  getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
  close(fd);
  return ntohs(address.sin_port);
}

}  // namespace

int main(int argc, char** argv) try {
  const std::string role = argc > 1 ? argv[1] : "";
  const bool accepts = role == "acceptor" && argc == 3;
  if (!accepts && !(role == "initiator" && argc == 4)) {
    std::cerr << "expected acceptor PLACE, or initiator PLACE PORT\n";
    return 2;
  }
  const std::string port = accepts ? std::to_string(freePort()) : argv[3];
  std::ostringstream text;
  text << "[DEFAULT]\nConnectionType=" << role << "\nFileStorePath=" << argv[2]
       << "\nStartTime=00:00:00\nEndTime=00:00:00\nHeartBtInt=30\nUseDataDictionary=N\nReconnectInterval=1\n"
       << "SocketNodelay=Y\nBeginString=FIX.4.4\n";
  if (accepts)
    text << "SocketAcceptPort=" << port << "\nSocketReuseAddress=Y\n";
  else
    text << "SocketConnectHost=127.0.0.1\nSocketConnectPort=" << port << "\n";
  std::vector<FIX::SessionID> one, many;
  for (const std::string group : {"one", "many"})
    for (const std::string& client : names(group)) {
      const std::string sender = accepts ? "BROKER" : client, target = accepts ? client : "BROKER";
      text << "[SESSION]\nSenderCompID=" << sender << "\nTargetCompID=" << target << "\n";
      (group == "one" ? one : many).emplace_back("FIX.4.4", sender, target);
    }

  std::istringstream stream(text.str());
  FIX::SessionSettings settings(stream);
  FIX::FileStoreFactory stores(settings);
  End end;
  std::unique_ptr<FIX::ThreadedSocketAcceptor> acceptor;
  std::unique_ptr<FIX::ThreadedSocketInitiator> initiator;
  if (accepts) {
    acceptor.reset(new FIX::ThreadedSocketAcceptor(end, stores, settings));
    acceptor->start();
    std::cout << "{\"port\":" << port << "}" << std::endl;
  } else {
    initiator.reset(new FIX::ThreadedSocketInitiator(end, stores, settings));
    initiator->start();
    for (int tries = 0; end.loggedOn < 101; ++tries) {
      if (tries == 6000) throw std::runtime_error("expected 101 sessions logged on within a minute");
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    std::cout << "{\"ready\":true}" << std::endl;
  }

  std::string command, group;
  std::cout.precision(17);
  for (long count; std::cin >> command >> group >> count;) {
    const double from = nowMicros(), before = cpuMicros();
    if (command == "send")
      send(group == "one" ? one : many, count);
    else
      end.receive(count);
    std::cout << "{\"from\":" << from << ",\"at\":" << nowMicros() << ",\"cpu\":" << cpuMicros() - before << "}"
              << std::endl;
  }
  if (accepts)
    acceptor->stop(true);
  else
    initiator->stop(true);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "QuickFIX refused: " << error.what() << "\n";
  return 1;
}
